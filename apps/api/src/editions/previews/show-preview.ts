import { Inject, Injectable } from '@nestjs/common';
import {
  answersOfEditions,
  type Database,
  editionsByIds,
  pictureFileOf,
  type PictureFileSize,
  previewLinkBySecret,
  Reading,
  SignInDoor,
} from '@heard/data';
import { answersToPreview, isPreviewOpen, type Viewer } from '@heard/domain';
import { type Preview } from '@heard/publishing';
import { tokenHash } from '../../sign-in/token';
import { DATABASE } from '../../tokens';
import { Clock } from '../../work/clock';
import { CheckEdition } from '../queries/check-edition';
import { ReadEdition } from '../queries/read-edition';

/** What a preview link shows of a draft. */
export type PreviewShown = Pick<Preview, 'edition' | 'until' | 'leftOut'>;

/**
 * Reads a draft for somebody without an account. This is a public door: it shows the draft as it would be frozen if it
 * went out now, with every small number hidden, less every answer that a rule of confidentiality keeps back; no picture
 * but those of the answers that are shown; and it notes nothing about who looks.
 */
@Injectable()
export class ShowPreview {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly door: SignInDoor,
    private readonly clock: Clock,
    private readonly check: CheckEdition,
    private readonly editions: ReadEdition,
  ) {}

  /** What the secret shows now; null when it is wrong, ended or over, and when its edition is out. */
  async page(token: string): Promise<PreviewShown | null> {
    return (await this.open(token))?.shown ?? null;
  }

  /** A picture of an answer that the secret shows. */
  async picture(token: string, pictureId: string, size: PictureFileSize): Promise<Buffer | null> {
    const opened = await this.open(token);
    const isShown = opened?.shown.edition.answers.some(({ picture }) => picture?.id === pictureId);
    if (!opened || !isShown) return null;
    return pictureFileOf(opened.reading, opened.shown.edition.id, pictureId, size);
  }

  private async open(token: string): Promise<{ shown: PreviewShown; reading: Reading } | null> {
    const programme = await this.door.programme();
    if (!programme) return null;
    const reading = new Reading(this.database, nobodyOf(programme.id), this.clock.today());
    const link = await previewLinkBySecret(reading, tokenHash(token));
    const [view] = link ? await editionsByIds(reading, [link.editionId]) : [];
    if (!link || !view || !isPreviewOpen(link, view, this.clock.now())) return null;
    const answers = await answersOfEditions(reading, [view.id]);
    const shownAnswers = answersToPreview(answers, await this.check.run(reading, view));
    if (shownAnswers === null) return null;
    const edition = await this.editions.frozen(reading, view, shownAnswers);
    const leftOut = answers.length - edition.answers.length;
    return { reading, shown: { edition, until: link.until, leftOut } };
  }
}

/** Somebody without an account: a programme to read in, and no right at all. */
function nobodyOf(programmeId: string): Viewer {
  return { programmeId, personId: '', name: '', roles: [], leadsSubgroups: [] };
}
