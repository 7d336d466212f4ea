import { registerEnumType } from '@nestjs/graphql';
import { words } from '../graphql/enum-words';

export const RemovalReasonEnum = words('withdrawn', 'corrected', 'superseded');
export const PostingVerbEnum = words('take_down', 'put_back');

registerEnumType(RemovalReasonEnum, {
  name: 'RemovalReason',
  description: 'Why a poster is to come off the wall.',
});
registerEnumType(PostingVerbEnum, {
  name: 'PostingVerb',
  description: 'What the viewer may do with a posting now.',
});
