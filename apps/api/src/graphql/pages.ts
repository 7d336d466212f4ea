import { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { BadRequest } from './refusal';

/** The most rows one page may ask for. */
export const LARGEST_PAGE = 100;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 1, description: 'Which page, from 1.' })
  page!: number;

  @Field(() => Int, { defaultValue: 20, description: `Rows to a page, ${LARGEST_PAGE} at most.` })
  pageSize!: number;
}

/** The page asked for, or a refusal that says what can be asked. */
export function checkedPage({ page, pageSize }: PageArgs): { limit: number; offset: number } {
  if (page < 1 || page > 100_000) throw new BadRequest('Ask for a page from 1 to 100000.');
  if (pageSize < 1 || pageSize > LARGEST_PAGE)
    throw new BadRequest(`Ask for 1 to ${LARGEST_PAGE} rows to a page.`);
  return { limit: pageSize, offset: (page - 1) * pageSize };
}

/** One numbered page of a list, with the total that makes page numbers possible. */
export interface PageOf<Item> {
  items: Item[];
  total: number;
  page: number;
  pageSize: number;
  pageCount: number;
}

/** The page with its numbers filled in. */
export function pageOf<Item>({ page, pageSize }: PageArgs, items: Item[], total: number): PageOf<Item> {
  return { items, total, page, pageSize, pageCount: Math.max(1, Math.ceil(total / pageSize)) };
}

/** The object type of a page of `item`, described once for every list. */
export function PageType<Item>(item: Type<Item>, what: string): Type<PageOf<Item>> {
  @ObjectType({ isAbstract: true })
  abstract class Page implements PageOf<Item> {
    @Field(() => [item], { description: `The ${what} on this page.` })
    items!: Item[];

    @Field(() => Int, { description: `How many ${what} there are on all pages.` })
    total!: number;

    @Field(() => Int, { description: 'The number of this page, from 1.' })
    page!: number;

    @Field(() => Int, { description: 'Rows to a page.' })
    pageSize!: number;

    @Field(() => Int, { description: 'How many pages there are; at least 1.' })
    pageCount!: number;
  }
  return Page as Type<PageOf<Item>>;
}
