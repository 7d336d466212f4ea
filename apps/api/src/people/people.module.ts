import { Module } from '@nestjs/common';
import { PersonFieldsResolver } from './person-fields.resolver';

/** People: the directory, invitations, pausing and leaving. */
@Module({ providers: [PersonFieldsResolver] })
export class PeopleModule {}
