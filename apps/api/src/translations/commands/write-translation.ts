import { Injectable } from '@nestjs/common';
import {
  type FormattedText,
  type Result,
  type Translation,
  type Viewer,
  writeTranslation,
} from '@heard/domain';
import { ChangeTranslation, type PieceSeen } from './change-translation';

/** What is written of a piece in a language: its texts of plain words, and its formatted one. */
export interface PieceWords {
  texts: readonly { field: string; text: string }[];
  blocks: FormattedText;
}

/** Writes a piece of an edition in a language. */
@Injectable()
export class WriteTranslation {
  constructor(private readonly changeTranslation: ChangeTranslation) {}

  run(viewer: Viewer, seen: PieceSeen, { texts, blocks }: PieceWords): Promise<Result<Translation>> {
    return this.changeTranslation.run(viewer, seen, 'write', async ({ place, english }) => {
      const written = texts.map(({ field, text }) => ({ field, value: text }));
      const formatted = { field: 'title' in english ? 'introduction' : 'weDid', value: blocks };
      return writeTranslation(place, english, [...written, formatted], viewer.personId);
    });
  }
}
