import { Module } from '@nestjs/common';
import { HomeResolver } from './home.resolver';

/** Home: what waits for the viewer. */
@Module({ providers: [HomeResolver] })
export class HomeModule {}
