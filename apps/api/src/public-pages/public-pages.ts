import { setImmediate } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import {
  type Database,
  picturesOf,
  publicEditions,
  type PublicEditions,
  publicPictureFile,
  publicRevision,
  SignInDoor,
} from '@heard/data';
import { type Language, slugOf } from '@heard/domain';
import {
  filesOfSite,
  languagesOf,
  messageAddress,
  pageAddress,
  picturePath,
  PLACES,
  type PublicMessage,
  type PublicSite,
  renderSearchPage,
  smallPicturePath,
} from '@heard/publishing';
import { type Config, publicAddress } from '../config';
import { describeFault } from '../graphql/fault';
import { CONFIG, DATABASE } from '../tokens';
import { type PublicPage, pageOfFile } from './public-page';
import { writePagesFolder } from './pages-folder';
import { searchAnswers } from './search-answers';

/** How often it is asked whether another server published or withdrew something. */
const LOOK_MS = 2000;

/** All of the public pages as they are held: made once from what is out, and nothing of it per request. */
interface Held {
  revision: string;
  pages: ReadonlyMap<string, PublicPage>;
  /** Addresses below which everything was withdrawn. */
  gone: readonly string[];
  out: PublicEditions;
  /** The ids of all pictures that are out. */
  pictures: ReadonlySet<string>;
  site: PublicSite;
}

/** The public pages of this workspace, held in memory as they are sent. */
@Injectable()
export class PublicPages implements OnModuleDestroy {
  private readonly logger = new Logger('PublicPages');
  private held: Held | null = null;
  private revisionInFolder = '';
  private making: Promise<Held | null> | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(DATABASE) private readonly database: Database,
    private readonly door: SignInDoor,
  ) {}

  /** Makes the pages, and looks now and then whether another server changed what is out. */
  start(): void {
    const look = () => void this.follow();
    look();
    this.timer = setInterval(look, LOOK_MS);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** Makes the pages anew when what is out has changed; one at a time, and old ones are sent until new ones are whole. */
  async refresh(): Promise<Held | null> {
    // What is being made may have begun before the change that this is asked for.
    await this.making?.catch(() => null);
    return (this.making ??= this.make().finally(() => (this.making = null)));
  }

  /** The same after a change that is done already: a fault here takes nothing of it back, and the next look tries again. */
  async follow(): Promise<void> {
    await this.refresh().catch((error: unknown) => this.logger.error(describeFault(error)));
  }

  /** The page at an address, or what is said in its place. */
  async find(path: string): Promise<PublicPage | null> {
    const held = this.held ?? (await this.refresh());
    if (!held) return null;
    const page = held.pages.get(path);
    if (page) return page;
    const isGone = held.gone.some((start) => path.includes(start));
    return held.pages.get(messageAddress(isGone ? 'gone' : 'not-found', languageOf(path, held))) ?? null;
  }

  /** The page that is held at an address now; null where there is none, or none is held yet. */
  heldAt(path: string): PublicPage | null {
    return this.held?.pages.get(path) ?? null;
  }

  /** Whether there is a page at an address that lacks its last slash. */
  has(path: string): boolean {
    return this.held?.pages.has(path) ?? false;
  }

  /** What the pages say after something was sent, or where nothing is. */
  async message(message: PublicMessage, language: Language): Promise<PublicPage | null> {
    const held = this.held ?? (await this.refresh());
    const at = (each: Language) => held?.pages.get(messageAddress(message, each));
    return at(language) ?? at('en') ?? null;
  }

  /** Where a message stands in a language, or in English where that is not spoken. */
  addressOf(message: PublicMessage, language: string): string {
    const spoken = languagesOf(this.held?.out.editions ?? []).find((each) => each === language);
    return messageAddress(message, spoken ?? 'en');
  }

  /** The edition that tells an answer now, or that it was withdrawn; null when there is no such answer. */
  async standingOf(answerId: string): Promise<{ editionId: string } | 'withdrawn' | null> {
    // What another server published a moment ago is on a page already that came from there.
    const looks = [async () => this.held, () => this.refresh()];
    for (const look of looks) {
      const held = await look();
      if (!held) continue;
      const edition = held.out.editions.find(([newest]) => newest?.answers.some(({ id }) => id === answerId));
      if (edition?.[0]) return { editionId: edition[0].id };
      if (held.out.withdrawn.some(({ answerIds }) => answerIds.includes(answerId))) return 'withdrawn';
    }
    return null;
  }

  /** Whether a version that is out shows a picture, or one that was withdrawn did; null when none ever has. */
  async pictureStanding(pictureId: string): Promise<'out' | 'withdrawn' | null> {
    // Not made anew for one that is unknown: anybody can ask for any id.
    const held = this.held ?? (await this.refresh());
    if (held?.pictures.has(pictureId)) return 'out';
    return held?.out.withdrawn.some(({ pictureIds }) => pictureIds.includes(pictureId)) ? 'withdrawn' : null;
  }

  /** Whose pages these are; null before there is a programme. */
  async site(): Promise<PublicSite | null> {
    return (this.held ?? (await this.refresh()))?.site ?? null;
  }

  /** The site that the form calls by a slug; null when there is none such. */
  siteOf(slug: string): string | null {
    return this.held?.out.sites.find((site) => slugOf(site) === slug)?.id ?? null;
  }

  /** The answers that say the words sought, as a page. */
  async search(query: string, language: string): Promise<string | null> {
    const held = this.held ?? (await this.refresh());
    if (!held) return null;
    const languages = languagesOf(held.out.editions);
    const chosen = languages.find((each) => each === language) ?? 'en';
    const results = searchAnswers(held.out.editions, query, chosen);
    return renderSearchPage({ query, results, language: chosen, languages, site: held.site });
  }

  private async make(): Promise<Held | null> {
    const programme = await this.door.programme();
    if (!programme) return null;
    const revision = await publicRevision(this.database, programme.id);
    if (this.held?.revision === revision) return this.inFolder(this.held);
    const out = await publicEditions(this.database, programme.id);
    const site: PublicSite = {
      ...{ organisation: out.organisation, programme: out.programme },
      address: new URL(publicAddress(this.config)).origin,
      sites: out.sites.map((each) => ({ slug: slugOf(each), name: each.name })),
      withdrawn: out.withdrawn,
    };
    const pages = new Map<string, PublicPage>();
    const goneEditions = new Set(out.withdrawn.map(({ number }) => PLACES.edition(number)));
    for (const file of filesOfSite(out.editions, site)) {
      const path = `/${file.path.replace(/(^|\/)index\.html$/, '$1')}`;
      pages.set(path, await pageOfFile(file, statusOf(path, goneEditions)));
      // Others are served meanwhile.
      await setImmediate();
    }
    const gone = out.withdrawn.flatMap(({ number, answerIds }) => [
      `/${PLACES.edition(number)}`,
      ...answerIds.map((id) => `/${PLACES.answer(id)}`),
    ]);
    const pictures = new Set(picturesOf(out.editions.flat()));
    this.held = { revision, pages, gone, out, pictures, site };
    return this.inFolder(this.held);
  }

  /** The pictures that are out as the folder keeps them, one after the other, so that not all are in memory. */
  private async *pictureFiles({ pictures }: Held): AsyncGenerator<{ path: string; bytes: Buffer }> {
    const programme = await this.door.programme();
    if (!programme) return;
    for (const id of pictures) {
      for (const [size, path] of [
        ['large', picturePath(id)],
        ['small', smallPicturePath(id)],
      ] as const) {
        const bytes = await publicPictureFile(this.database, programme.id, id, size);
        if (bytes) yield { path, bytes };
      }
    }
  }

  /** The same pages once they are in the folder too: a full disk keeps nobody from reading here, and is tried again. */
  private async inFolder(held: Held): Promise<Held> {
    const { PUBLIC_FOLDER } = this.config;
    if (!PUBLIC_FOLDER || this.revisionInFolder === held.revision) return held;
    try {
      await writePagesFolder(PUBLIC_FOLDER, held.pages, this.pictureFiles(held));
      this.revisionInFolder = held.revision;
    } catch (error) {
      this.logger.error(`PUBLIC_FOLDER: ${describeFault(error)}`);
    }
    return held;
  }
}

function statusOf(path: string, goneEditions: ReadonlySet<string>): number {
  if (/\/gone\/[^/]+\/$/.test(path)) return 410;
  if (/\/not-found\/[^/]+\/$/.test(path)) return 404;
  return [...goneEditions].some((place) => path.endsWith(`/${place}`)) ? 410 : 200;
}

function languageOf(path: string, { out }: Held): Language {
  return (
    languagesOf(out.editions).find(
      (each) => each !== 'en' && path.startsWith(pageAddress(PLACES.latest, each)),
    ) ?? 'en'
  );
}
