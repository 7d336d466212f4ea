import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { listPeople, personChoices } from '@heard/data';
import { type RequestContext, readingOf } from '../graphql/context';
import { PersonSortEnum } from '../graphql/enums';
import { isId } from '../graphql/ids';
import { checkedPage, PageArgs, pageOf } from '../graphql/pages';
import { Requires } from '../graphql/requires.decorator';
import { PersonFilter } from './person.inputs';
import { Person, PersonPage } from './person.type';
import { checkedPersonFilter } from './person-filter';

type Sort = (typeof PersonSortEnum)[keyof typeof PersonSortEnum];

/** How many people are offered while a name is being typed. */
const MOST_CHOICES = 10;

/** What can be asked about people. */
@Resolver(() => Person)
export class PersonResolver {
  @Requires('see_work', 'manage_accounts')
  @Query(() => PersonPage, { description: 'One numbered page of the directory.' })
  async people(
    @Args('filter', { type: () => PersonFilter, nullable: true, description: 'Which ones; absent: all.' })
    filter: PersonFilter | null,
    @Args('sort', {
      type: () => PersonSortEnum,
      defaultValue: PersonSortEnum.NAME,
      description: 'In which order.',
    })
    sort: Sort,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<PersonPage> {
    const reading = readingOf(context);
    const narrow = checkedPersonFilter(reading.viewer, filter ?? {});
    const found = await listPeople(reading, narrow, sort, checkedPage(page));
    return pageOf(page, found.items, found.total);
  }

  @Requires('see_work', 'manage_accounts')
  @Query(() => Person, { nullable: true, description: 'One person; null when there is none such.' })
  person(
    @Args('id', { type: () => ID, description: 'Their id.' }) id: string,
    @Context() { loaders }: RequestContext,
  ): Promise<Person | null> {
    return isId(id) ? loaders.person.load(id.toLowerCase()) : Promise.resolve(null);
  }

  @Requires('see_work', 'manage_accounts')
  @Query(() => [Person], {
    description:
      'People who have not left and whose name is like the text, for choosing an owner; at most ten, the nearest first.',
  })
  personChoices(
    @Args('search', { type: () => String, description: 'What has been typed so far.' }) search: string,
    @Context() context: RequestContext,
  ): Promise<Person[]> {
    return personChoices(readingOf(context), search.trim().slice(0, 100), MOST_CHOICES);
  }
}
