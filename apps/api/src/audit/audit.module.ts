import { Module } from '@nestjs/common';
import { AuditEventResolver } from './audit-event.resolver';

/** The audit, for those who may read it. */
@Module({ providers: [AuditEventResolver] })
export class AuditModule {}
