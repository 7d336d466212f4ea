import { type AnswerView, type EditionView } from '@heard/data';
import { type RequestContext } from '../graphql/context';
import { type Answer, type Edition } from './edition.type';

/** An edition as its resolvers pass it on: what GraphQL shows, and the row it came from. */
export type ShapedEdition = Edition & { view: EditionView };

/** An answer as its resolvers pass it on. */
export type ShapedAnswer = Answer & { view: AnswerView };

/** Shapes a row for GraphQL. */
export function shapeEdition(view: EditionView): ShapedEdition {
  const { programmeId: _programmeId, authorIds: _authorIds, approvedById: _approvedById, ...shown } = view;
  return { ...shown, view };
}

/** Shapes a row for GraphQL. */
export function shapeAnswer(view: AnswerView): ShapedAnswer {
  const { id, kind, youSaid, weDid, next, reviewOn, figures, quotation, pictureAlt, version } = view;
  return {
    ...{ id, kind, youSaid, weDid, next, reviewOn, quotation, pictureAlt, version, view },
    figures: figures.map(({ reading, ...figure }) => ({
      ...figure,
      ...{ measureId: reading?.measureId ?? null, vintage: reading?.vintage ?? null },
      period: reading?.period ?? null,
    })),
  };
}

/** The edition with this id, loaded with all others of the request. */
export async function editionOf(id: string, { loaders }: RequestContext): Promise<ShapedEdition | null> {
  const view = await loaders.edition.load(id);
  return view ? shapeEdition(view) : null;
}
