/** The workspace's building blocks: NHS look, plain React, no knowledge of GraphQL or of the router. */
export { Button, ButtonRow, Form, SubmitButton, type ButtonLook } from './form';
export { ButtonLink, Link, LinkProvider, type LinkProps } from './link';
export { CheckboxesField, FieldGroup, RadiosField } from './choice-fields';
export { ChoicesField, ComboboxField, type Choice } from './combobox-field';
export { Confirm, Dialog } from './confirm';
export { CopyButton } from './copy-button';
export { DateField } from './date-field';
export { checkDate, daysAway, formatDate, formatInstant, formatShortDate, isWholeDate, today } from './dates';
export { DraftNotice, DraftOwner, dropDraftsOf, dropOldDrafts, useDraft, type Draft } from './use-draft';
export { EmptyState, Failed, Loading, NotAllowed, NotFound } from './states';
export { ErrorSummary } from './error-summary';
export { type FieldError, type FieldProps } from './field-error';
export { FilterChips, FilterPanel, type FilterChip } from './filters';
export { NoticesProvider, useNotices, type Say } from './notices';
export { Page } from './page';
export { Pager } from './pager';
export { PickMany } from './pick-many';
export { PasswordField, TextField } from './text-field';
export { SearchField } from './search-field';
export { Segments, Tabs } from './tabs';
export { SelectField, type Option } from './select-field';
export { StaleChoice, type Difference } from './stale-choice';
export { StatusTag, type Tone } from './status-tag';
export { Table, type Column } from './table';
export { TextArea } from './text-area';
export { nameProduct, productName } from './title';
// Of nhsuk-react-components only what needs no second script working on the page beside React.
export { Card, Details, InsetText, SummaryList, WarningCallout } from 'nhsuk-react-components';
