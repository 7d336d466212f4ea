import { Field, ObjectType } from '@nestjs/graphql';
import { ListeningEvent } from './listening-event.type';

@ObjectType({ description: 'The listening events that wait for the viewer; soonest or oldest first.' })
export class HomeListening {
  @Field(() => [ListeningEvent], { description: 'The next ones they facilitate, three at most.' })
  soon!: ListeningEvent[];

  @Field(() => [ListeningEvent], { description: 'Those they facilitated that are not written up.' })
  toWriteUp!: ListeningEvent[];

  @Field(() => [ListeningEvent], { description: 'Written up by others, waiting for their check.' })
  toRelease!: ListeningEvent[];

  @Field(() => [ListeningEvent], {
    description: 'Where they lead: held by others a week ago or longer, and not written up.',
  })
  loopOpen!: ListeningEvent[];
}
