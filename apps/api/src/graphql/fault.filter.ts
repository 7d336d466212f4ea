import { type ArgumentsHost, Catch, HttpException, type HttpServer, Logger } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import { describeFault } from './fault';

/** Keeps Nest from logging whole errors, with the values of their statements: GraphQL's are masked and logged there. */
@Catch()
export class FaultFilter extends BaseExceptionFilter {
  private readonly faults = new Logger('http');

  constructor(private readonly server: HttpServer) {
    super(server);
  }

  override catch(exception: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw exception;
    if (exception instanceof HttpException) return super.catch(exception, host);
    if (this.isHttpError(exception)) return this.answer(host, exception.statusCode, exception.message);
    this.faults.error(describeFault(exception));
    this.answer(host, 500, 'Something went wrong on our side, and nothing was saved. Try again.');
  }

  private answer(host: ArgumentsHost, statusCode: number, message: string): void {
    this.server.reply(host.getArgByIndex(1), { statusCode, message }, statusCode);
  }
}
