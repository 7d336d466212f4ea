import { Module } from '@nestjs/common';
import { BoxLimit } from './box-limit';
import { AddSomething } from './commands/add-something';
import { ReadPage } from './queries/read-page';
import { SomethingToAddResolver } from './something-to-add.resolver';

/** The public box "something to add". */
@Module({ providers: [SomethingToAddResolver, AddSomething, ReadPage, BoxLimit] })
export class SomethingToAddModule {}
