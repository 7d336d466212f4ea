import { LANGUAGES, type Language, type PublishedAnswer, type PublishedEdition } from '@heard/domain';
import { type EditionVersions, type PublicSite, type ToldAnswer } from './public-site';

/** Answers that belong together: of one priority, or for one site. */
export interface AnswerGroup {
  slug: string;
  name: string;
  answers: ToldAnswer[];
}

/** What there is to tell, newest first. */
export interface SiteContent {
  editions: EditionVersions[];
  /** The newest version of each edition. */
  newest: PublishedEdition[];
  answers: ToldAnswer[];
  priorities: AnswerGroup[];
  /** Sites that an answer is about; with them stand the answers for all sites. */
  sites: AnswerGroup[];
  languages: Language[];
}

/** Puts the editions in order; what was withdrawn is left out, whatever else was handed in. */
export function contentOf(editions: readonly EditionVersions[], site: PublicSite): SiteContent {
  const withdrawn = new Set(site.withdrawn.map(({ number }) => number));
  const told = editions
    .map((versions) => [...versions].sort((one, other) => other.version - one.version))
    .filter(([newest]) => newest && !withdrawn.has(newest.number))
    .sort(([one], [other]) => (other?.number ?? 0) - (one?.number ?? 0));
  const newest = told.flatMap(([first]) => first ?? []);
  const answers = onePerId(
    newest.flatMap((edition) => inOrder(edition).map((answer) => ({ answer, edition }))),
  );
  return {
    editions: told,
    newest,
    answers,
    priorities: prioritiesOf(answers),
    sites: sitesOf(answers),
    languages: languagesOf(editions),
  };
}

/** The languages in which an edition, of any version, has words: the public pages are made in all of these. */
export function languagesOf(editions: readonly EditionVersions[]): Language[] {
  const spoken = new Set(editions.flat().flatMap(languagesOfEdition));
  return LANGUAGES.filter((language) => language === 'en' || spoken.has(language));
}

/** The languages in which an edition has words of its own. */
export function languagesOfEdition(edition: PublishedEdition): Language[] {
  return LANGUAGES.filter(
    (language) => edition.texts[language] ?? edition.answers.some(({ texts }) => texts[language]),
  );
}

/** The languages in which any of the answers is told. */
export function languagesOfAnswers(answers: readonly ToldAnswer[]): Language[] {
  return LANGUAGES.filter(
    (language) => language === 'en' || answers.some(({ answer }) => answer.texts[language]),
  );
}

/** The answers as the edition tells them, its headline first. */
export function inOrder(edition: PublishedEdition): PublishedAnswer[] {
  const isHeadline = ({ id }: PublishedAnswer) => id === edition.headlineAnswerId;
  return [...edition.answers.filter(isHeadline), ...edition.answers.filter((answer) => !isHeadline(answer))];
}

function onePerId(answers: ToldAnswer[]): ToldAnswer[] {
  const seen = new Set<string>();
  return answers.filter(({ answer }) => !seen.has(answer.id) && seen.add(answer.id));
}

function prioritiesOf(answers: readonly ToldAnswer[]): AnswerGroup[] {
  const groups = named(answers.map(({ answer }) => answer.priority));
  return groups.map((group) => ({
    ...group,
    answers: answers.filter(({ answer }) => answer.priority.slug === group.slug),
  }));
}

function sitesOf(answers: readonly ToldAnswer[]): AnswerGroup[] {
  return named(answers.flatMap(({ answer }) => answer.sites)).map((group) => ({
    ...group,
    answers: answers.filter(
      ({ answer }) => answer.sites.length === 0 || answer.sites.some(({ slug }) => slug === group.slug),
    ),
  }));
}

// The newest name of each, in the order of the alphabet.
function named(all: readonly { slug: string; name: string }[]): { slug: string; name: string }[] {
  const names = new Map<string, string>();
  for (const { slug, name } of all) if (!names.has(slug)) names.set(slug, name);
  return [...names]
    .map(([slug, name]) => ({ slug, name }))
    .sort((one, other) => byName.compare(one.name, other.name) || (one.slug < other.slug ? -1 : 1));
}

const byName = new Intl.Collator('en');
