import { Module } from '@nestjs/common';
import { TimeToAnswerResolver } from './time-to-answer.resolver';

/** Answering: how soon staff hear what became of what they said. */
@Module({ providers: [TimeToAnswerResolver] })
export class AnsweringModule {}
