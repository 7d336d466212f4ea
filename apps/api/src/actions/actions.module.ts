import { Module } from '@nestjs/common';
import { ActionFieldsResolver } from './action-fields.resolver';
import { ActionMovesResolver } from './action-moves.resolver';
import { ActionWritingResolver } from './action-writing.resolver';
import { ActionPayloadResolver, PostUpdatePayloadResolver } from './action-payload';
import { ActionResolver } from './action.resolver';
import { ChangeAction } from './commands/change-action';
import { EditAction } from './commands/edit-action';
import { MoveAction } from './commands/move-action';
import { PostUpdate } from './commands/post-update';
import { ProposeAction } from './commands/propose-action';
import { RemoveView, SaveView } from './commands/save-view';
import { UndoActionStep } from './commands/undo-action-step';

/** Actions: proposed, moved through their states, told of in updates. */
@Module({
  providers: [
    ActionResolver,
    ActionFieldsResolver,
    ActionMovesResolver,
    ActionWritingResolver,
    ActionPayloadResolver,
    PostUpdatePayloadResolver,
    ChangeAction,
    EditAction,
    MoveAction,
    PostUpdate,
    ProposeAction,
    SaveView,
    RemoveView,
    UndoActionStep,
  ],
  exports: [EditAction, MoveAction, PostUpdate, ProposeAction],
})
export class ActionsModule {}
