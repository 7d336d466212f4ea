import { type DynamicModule, Global, Module } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { type Database, SignInDoor, UnitOfWork } from '@heard/data';
import { type Config } from '../config';
import { CONFIG, DATABASE } from '../tokens';
import { Clock } from './clock';

/** What every feature works with: settings, database, unit of work, clock. */
@Global()
@Module({})
export class WorkModule {
  static with(config: Config, database: Database, clock = new Clock()): DynamicModule {
    return {
      module: WorkModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: DATABASE, useValue: database },
        { provide: Clock, useValue: clock },
        { provide: UnitOfWork, useFactory: () => new UnitOfWork(database, newId) },
        { provide: SignInDoor, useFactory: () => new SignInDoor(database) },
      ],
      exports: [CONFIG, DATABASE, Clock, UnitOfWork, SignInDoor],
    };
  }
}
