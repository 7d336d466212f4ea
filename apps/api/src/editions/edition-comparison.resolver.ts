import { Args, Context, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { editionVersions } from '@heard/data';
import { compareEditions, LANGUAGE_NAMES } from '@heard/domain';
import { type RequestContext, readingOf, viewerOf } from '../graphql/context';
import { isId } from '../graphql/ids';
import { Requires } from '../graphql/requires.decorator';
import { EditionComparison } from './edition-comparison.type';
import { editionOf } from './edition.shape';
import { ReadEdition } from './queries/read-edition';

/** What differs between two versions of an edition. */
@Resolver(() => EditionComparison)
export class EditionComparisonResolver {
  constructor(private readonly read: ReadEdition) {}

  @Requires('see_work')
  @Query(() => EditionComparison, {
    nullable: true,
    description:
      'What differs between a version that went out and another, or the draft; null when there is none such.',
  })
  async editionComparison(
    @Args('id', { type: () => ID, description: 'The edition.' }) id: string,
    @Args('from', { type: () => Int, description: 'The earlier version.' }) from: number,
    @Args('to', { type: () => Int, nullable: true, description: 'The later version; null: the draft.' })
    to: number | null,
    @Context() context: RequestContext,
  ): Promise<EditionComparison | null> {
    const edition = isId(id) ? await editionOf(id.toLowerCase(), context) : null;
    if (!edition) return null;
    const versions = await editionVersions(readingOf(context), edition.id, [from, to ?? from]);
    const before = versions.find(({ version }) => version === from);
    const after =
      to == null
        ? await this.read.draft(viewerOf(context), edition.id)
        : versions.find(({ version }) => version === to);
    if (!before || !after) return null;
    const { texts, answers, languages } = compareEditions(before, after);
    const named = languages.map(({ language, kind }) => ({
      language: LANGUAGE_NAMES[language].english,
      kind,
    }));
    return { edition, texts, answers, languages: named };
  }
}
