import { Field, ObjectType } from '@nestjs/graphql';
import { Action } from '../actions/action.type';

@ObjectType({ description: 'Something to do next, for a Home that would otherwise be empty.' })
export class NextStep {
  @Field(() => String, { description: 'What to do, as the words of a link.' })
  text!: string;

  @Field(() => String, { description: 'The page it leads to.' })
  href!: string;
}

@ObjectType({ description: 'What waits for the viewer now; different by role, never empty.' })
export class Home {
  @Field(() => [Action], { description: 'Theirs, own or shared, that want a word; most pressing first.' })
  wantAWord!: Action[];

  @Field(() => [Action], { description: 'The rest of theirs.' })
  mine!: Action[];

  @Field(() => [Action], { description: 'Offered to them, waiting for a yes or no.' })
  handOversOffered!: Action[];

  @Field(() => [Action], { description: 'Handed over to them, with a check that is due.' })
  checksDue!: Action[];

  @Field(() => [Action], { description: 'Proposed in a subgroup they lead, waiting to be agreed.' })
  toAgree!: Action[];

  @Field(() => [NextStep], { description: 'Where to go next, by what they may do.' })
  nextSteps!: NextStep[];
}
