import { Injectable } from '@nestjs/common';

/** Tells the daily work of this server that a paper waits; a ring that nobody hears is made up for within a minute. */
@Injectable()
export class PaperBell {
  private hear: (programmeId: string) => void = () => undefined;

  /** Who hears the bell; the last one that says so. */
  heardBy(hear: (programmeId: string) => void): void {
    this.hear = hear;
  }

  ring(programmeId: string): void {
    this.hear(programmeId);
  }
}
