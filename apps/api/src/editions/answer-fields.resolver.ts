import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type ActionView } from '@heard/data';
import { shapeAction } from '../actions/action.shape';
import { Action } from '../actions/action.type';
import { type RequestContext } from '../graphql/context';
import { Site } from '../programme/programme.type';
import { themeOf } from '../themes/theme-fields.resolver';
import { Theme } from '../themes/theme.type';
import { type ShapedAnswer } from './edition.shape';
import { Answer, Picture } from './edition.type';

/** What hangs on an answer and loads when asked for. */
@Resolver(() => Answer)
export class AnswerFieldsResolver {
  @ResolveField(() => Theme, {
    nullable: true,
    description: 'The theme it answers; null while it is hidden.',
  })
  theme(@Parent() { view }: ShapedAnswer, @Context() context: RequestContext): Promise<Theme | null> {
    return themeOf(view.themeId, context);
  }

  @ResolveField(() => [Action], { description: 'The actions it tells of.' })
  async actions(@Parent() { view }: ShapedAnswer, @Context() { loaders }: RequestContext): Promise<Action[]> {
    const views = await Promise.all(view.actionIds.map((id) => loaders.action.load(id)));
    return views
      .filter((each): each is ActionView => each !== null)
      .map((each) => shapeAction({ ...each }))
      .sort((one, other) => one.title.localeCompare(other.title));
  }

  @ResolveField(() => [Site], { description: 'The sites it is about; none: all of them.' })
  async sites(@Parent() { view }: ShapedAnswer, @Context() { loaders }: RequestContext): Promise<Site[]> {
    const { sites } = await loaders.lists();
    return sites.filter(({ id }) => view.siteIds.includes(id));
  }

  @ResolveField(() => Picture, { nullable: true, description: 'Its picture.' })
  async picture(
    @Parent() { view }: ShapedAnswer,
    @Context() { loaders }: RequestContext,
  ): Promise<Picture | null> {
    const picture = view.pictureId ? await loaders.picture.load(view.pictureId) : null;
    if (!picture) return null;
    const { id, width, height, editionId } = picture;
    return { id, width, height, address: `/editions/${editionId}/pictures/${id}-small.jpg` };
  }
}
