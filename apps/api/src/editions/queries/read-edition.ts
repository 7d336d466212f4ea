import { Inject, Injectable } from '@nestjs/common';
import {
  type AnswerView,
  answersOfEditions,
  type Database,
  editionBackground,
  editionsByIds,
  type EditionView,
  lastVersionOf,
  nextEditionNumber,
  pictureFiles,
  picturesOf,
  Reading,
} from '@heard/data';
import { freezeEdition, maySeeEdition, type PublishedEdition, type Viewer } from '@heard/domain';
import { type DocumentPicture } from '@heard/publishing';
import { DATABASE } from '../../tokens';
import { Clock } from '../../work/clock';

/** Reads an edition as its outputs are made of it. */
@Injectable()
export class ReadEdition {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The newest version that is out; null when there is none such, or the viewer may not see it. */
  async out(viewer: Viewer, id: string): Promise<PublishedEdition | null> {
    const reading = this.readingOf(viewer);
    const [edition] = await editionsByIds(reading, [id]);
    if (!edition || !maySeeEdition(viewer, edition) || edition.state === 'withdrawn') return null;
    return lastVersionOf(reading, id);
  }

  /** The edition as it would go out now, for whoever looks at it before it does. */
  async draft(viewer: Viewer, id: string): Promise<PublishedEdition | null> {
    const reading = this.readingOf(viewer);
    const [edition] = await editionsByIds(reading, [id]);
    if (!edition || !maySeeEdition(viewer, edition)) return null;
    return this.frozen(reading, edition, await answersOfEditions(reading, [id]));
  }

  /** An edition with these of its answers, as it would be frozen if it went out now. */
  async frozen(
    reading: Reading,
    edition: EditionView,
    answers: readonly AnswerView[],
  ): Promise<PublishedEdition> {
    const background = await editionBackground(reading, edition, answers);
    const today = this.clock.today();
    const number = edition.number ?? (await nextEditionNumber(reading));
    // What has no review date yet is shown all the same: a preview is to be looked at while it is written.
    const dated = answers.map((answer) => ({ ...answer, reviewOn: answer.reviewOn ?? today }));
    const whole = {
      ...edition,
      number,
      publishedOn: edition.publishedOn ?? today,
      publishedVersion: edition.publishedVersion + 1,
    };
    return freezeEdition(whole, dated, background, today);
  }

  /** The files of its pictures, for documents that carry them inside. */
  async picturesOf(viewer: Viewer, edition: PublishedEdition): Promise<Map<string, DocumentPicture>> {
    const files = await pictureFiles(this.readingOf(viewer), picturesOf([edition]));
    return new Map(files.map(({ id, bytes }) => [id, { body: bytes, mediaType: 'image/jpeg' }]));
  }

  private readingOf(viewer: Viewer): Reading {
    return new Reading(this.database, viewer, this.clock.today(), null);
  }
}
