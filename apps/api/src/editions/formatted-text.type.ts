import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { type FormattedText, type TextBlockKind } from '@heard/domain';
import { TextBlockKindEnum } from './edition.enums';

const SPAN = {
  text: 'The words.',
  bold: 'Whether they are bold.',
  href: 'Where they lead, an https:// or mailto: address; null when they are no link.',
};
const BLOCK = {
  kind: 'What it is.',
  lines: 'Its lines, each in spans: one of a paragraph, one for each item of a list.',
};

@ObjectType({ description: 'Words that look alike.' })
export class TextSpan {
  @Field(() => String, { description: SPAN.text })
  text!: string;

  @Field(() => Boolean, { description: SPAN.bold })
  bold!: boolean;

  @Field(() => String, { nullable: true, description: SPAN.href })
  href!: string | null;
}

@ObjectType({ description: 'A paragraph, or a list.' })
export class TextBlock {
  @Field(() => TextBlockKindEnum, { description: BLOCK.kind })
  kind!: TextBlockKind;

  @Field(() => [[TextSpan]], { description: BLOCK.lines })
  lines!: TextSpan[][];
}

@InputType({ description: 'Words that look alike.' })
export class TextSpanInput {
  @Field(() => String, { description: SPAN.text })
  text!: string;

  @Field(() => Boolean, { description: SPAN.bold })
  bold!: boolean;

  @Field(() => String, { nullable: true, description: SPAN.href })
  href?: string | null;
}

@InputType({ description: 'A paragraph, or a list.' })
export class TextBlockInput {
  @Field(() => TextBlockKindEnum, { description: BLOCK.kind })
  kind!: TextBlockKind;

  @Field(() => [[TextSpanInput]], { description: BLOCK.lines })
  lines!: TextSpanInput[][];
}

/** What was sent as the domain has it. */
export function formattedFrom(blocks: readonly TextBlockInput[]): FormattedText {
  return blocks.map(({ kind, lines }) => ({
    kind,
    lines: lines.map((line) => line.map(({ text, bold, href }) => ({ text, bold, href: href || null }))),
  }));
}
