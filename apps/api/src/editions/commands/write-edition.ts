import { Injectable } from '@nestjs/common';
import { type Edition, fail, problem, type Result, type Viewer, writeEdition } from '@heard/domain';
import { type WriteEditionInput } from '../edition.inputs';
import { formattedFrom } from '../formatted-text.type';
import { ChangeEdition } from './change-edition';

/** Writes an edition's own words. */
@Injectable()
export class WriteEdition {
  constructor(private readonly changeEdition: ChangeEdition) {}

  run(viewer: Viewer, { id, version, ...words }: WriteEditionInput): Promise<Result<Edition>> {
    return this.changeEdition.run(
      viewer,
      { id, version },
      {
        verb: 'write',
        apply: async (edition, transaction) => {
          const headlineAnswerId = words.headlineAnswerId || null;
          const answers = headlineAnswerId ? await transaction.answers.ofEdition(id) : [];
          if (headlineAnswerId && !answers.some((answer) => answer.id === headlineAnswerId)) {
            return fail(
              problem('headlineAnswerId', 'NOT_FOUND', 'Choose an answer of this edition, or none.'),
            );
          }
          const introduction = formattedFrom(words.introduction);
          const whatChanged = words.whatChanged ?? '';
          return writeEdition(
            edition,
            { ...words, introduction, headlineAnswerId, whatChanged },
            viewer.personId,
          );
        },
      },
    );
  }
}
