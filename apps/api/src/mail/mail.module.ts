import { Module } from '@nestjs/common';
import { Mailer } from './mailer';

/** Mail, when a mail server is set. */
@Module({ providers: [Mailer], exports: [Mailer] })
export class MailModule {}
