import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isPreviewOpen, type PreviewLink as Kept, mayPreview, type Result } from '@heard/domain';
import { type Config, publicAddress } from '../../config';
import { type RequestContext, viewerOf } from '../../graphql/context';
import { checkedId, withIds } from '../../graphql/ids';
import { Requires } from '../../graphql/requires.decorator';
import { Person } from '../../people/person.type';
import { CONFIG } from '../../tokens';
import { Clock } from '../../work/clock';
import { payload } from '../edition-writing.resolver';
import { type ShapedEdition } from '../edition.shape';
import { Edition } from '../edition.type';
import { KeepPreviewLinks, type PreviewLinkKept } from './keep-preview-links';
import { MakePreviewLinkInput, PreviewLink, PreviewLinkPayload } from './preview-link.type';

const USUAL_DAYS = 7;

/** The preview links of an edition. */
@Resolver(() => Edition)
export class PreviewLinksResolver {
  constructor(
    private readonly keep: KeepPreviewLinks,
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => [PreviewLink], {
    description: 'Preview links that are open, for those who compose or approve; none for others.',
  })
  async previewLinks(
    @Parent() { view }: ShapedEdition,
    @Context() context: RequestContext,
  ): Promise<PreviewLink[]> {
    if (!mayPreview(viewerOf(context))) return [];
    const now = this.clock.now();
    const links = await context.loaders.previewLinksOfEdition.load(view.id);
    return links.filter((link) => isPreviewOpen(link, view, now));
  }

  @Requires('compose_edition', 'approve_edition')
  @Mutation(() => PreviewLinkPayload, {
    description: 'Makes a secret address at which somebody without an account reads a draft for some days.',
  })
  async makePreviewLink(
    @Args('input', { type: () => MakePreviewLinkInput, description: 'The link.' })
    input: MakePreviewLinkInput,
    @Context() context: RequestContext,
  ): Promise<PreviewLinkPayload> {
    const known = withIds(input, 'id', 'editionId');
    const days = input.days ?? USUAL_DAYS;
    return this.told(context, known.editionId, await this.keep.make(viewerOf(context), { ...known, days }));
  }

  @Requires('compose_edition', 'approve_edition')
  @Mutation(() => PreviewLinkPayload, { description: 'Ends a preview link at once.' })
  async endPreviewLink(
    @Args('id', { type: () => ID, description: 'The link.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<PreviewLinkPayload> {
    return this.told(context, null, await this.keep.end(viewerOf(context), checkedId(id)));
  }

  private async told(
    context: RequestContext,
    editionId: string | null,
    result: Result<PreviewLinkKept>,
  ): Promise<PreviewLinkPayload> {
    const { edition, errors } = await payload(
      context,
      result.ok ? result.value.editionId : editionId,
      result,
    );
    const token = result.ok ? result.value.token : null;
    return { address: token && `${publicAddress(this.config)}/preview/${token}`, edition, errors };
  }
}

/** Who made a preview link. */
@Resolver(() => PreviewLink)
export class PreviewLinkResolver {
  @ResolveField(() => Person, { nullable: true, description: 'Who made it.' })
  async madeBy(@Parent() { madeById }: Kept, @Context() { loaders }: RequestContext): Promise<Person | null> {
    return (await loaders.person.load(madeById)) as Person | null;
  }
}
