import { Context, ResolveField, Resolver } from '@nestjs/graphql';
import { editionsThatWait } from '@heard/data';
import { type EditionWait, editionWaitFor, viewerHas } from '@heard/domain';
import { type RequestContext, readingOf, viewerOf } from '../graphql/context';
import { Home } from '../home/home.type';
import { shapeEdition } from './edition.shape';
import { HomeEditions } from './home-editions.type';

/** The editions on Home. */
@Resolver(() => Home)
export class HomeEditionsResolver {
  @ResolveField(() => HomeEditions, { description: 'The editions that wait for the viewer.' })
  async editions(@Context() context: RequestContext): Promise<HomeEditions> {
    const viewer = viewerOf(context);
    const mayWait = viewerHas(viewer, 'compose_edition') || viewerHas(viewer, 'approve_edition');
    const views = mayWait ? await editionsThatWait(readingOf(context)) : [];
    const waits = await Promise.all(
      views.map(async (view) => {
        const translators = await context.loaders.translatorsOfEdition.load(view.id);
        const translatorIds = translators.map(({ personId }) => personId);
        return editionWaitFor(viewer, { ...view, translatorIds });
      }),
    );
    const of = (wait: EditionWait) => views.filter((_, place) => waits[place] === wait).map(shapeEdition);
    return { toCheck: of('to_check'), toSendOut: of('to_send_out'), sentBack: of('sent_back') };
  }
}
