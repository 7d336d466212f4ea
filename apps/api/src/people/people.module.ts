import { Module } from '@nestjs/common';
import { PersonFieldsResolver } from './person-fields.resolver';
import { PersonOwnFieldsResolver } from './person-own-fields.resolver';
import { PersonResolver } from './person.resolver';

/** People: the directory, invitations, pausing and leaving. */
@Module({ providers: [PersonResolver, PersonFieldsResolver, PersonOwnFieldsResolver] })
export class PeopleModule {}
