import { type FieldError } from '@heard/ui';
import { type UserError } from './use-save';

/** Mistakes found in the browser, in the shape of the API's refusals. */
export const mistakes = (found: readonly FieldError[]): UserError[] =>
  found.map((error) => ({ ...error, code: 'INVALID' }));

/** A mistake when something needed was not chosen. */
export const missing = (field: string, value: unknown, message: string): FieldError[] =>
  value ? [] : [{ field, message }];
