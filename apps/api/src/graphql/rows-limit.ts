import {
  type FieldNode,
  getNamedType,
  getNullableType,
  GraphQLError,
  type GraphQLNamedType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { LARGEST_PAGE } from './pages';

/** How many rows a list is taken to have that is not paged. */
const ASSUMED = 20;

/**
 * Refuses an operation whose lists within lists would bring more than so many rows. The other limits look at the text
 * of an operation; this one at what it multiplies to: a hundred actions, their owners, and everything those own.
 */
export function rowsLimitRule(most: number): ValidationRule {
  return (context) => ({
    OperationDefinition({ operation, selectionSet }) {
      const root = context.getSchema().getRootType(operation);
      const rows = root ? new RowCount(context).of(selectionSet, root, ASSUMED) : 0;
      if (rows <= most) return;
      const told = `The lists of this operation multiply to ${rows} rows; ${most} are the most.`;
      context.reportError(new GraphQLError(`Ask for less at once. ${told}`));
    },
  });
}

class RowCount {
  /** Each fragment is counted once for each size of page; while it is, it counts nothing, so that a circle ends. */
  private readonly fragments = new Map<string, number>();

  constructor(private readonly context: ValidationContext) {}

  /** How many rows the selection may bring for one of its type; `pageSize` is that of the page it is made on. */
  of({ selections }: SelectionSetNode, type: GraphQLNamedType, pageSize: number): number {
    return selections.reduce((rows, selection) => {
      if (selection.kind === Kind.FIELD) return rows + this.ofField(selection, type, pageSize);
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        return rows + this.of(selection.selectionSet, type, pageSize);
      }
      return rows + this.ofFragment(selection.name.value, type, pageSize);
    }, 0);
  }

  private ofField(node: FieldNode, parent: GraphQLNamedType, pageSize: number): number {
    const field = isObjectType(parent) ? parent.getFields()[node.name.value] : undefined;
    const type = field && getNamedType(field.type);
    if (!type || !isCompositeType(type) || !node.selectionSet) return 0;
    const listed = field.name === 'items' ? pageSize : ASSUMED;
    const times = isListType(getNullableType(field.type)) ? listed : 1;
    return times * (1 + this.of(node.selectionSet, type, pageSizeOf(node)));
  }

  private ofFragment(name: string, type: GraphQLNamedType, pageSize: number): number {
    const key = `${name} ${pageSize}`;
    const known = this.fragments.get(key);
    if (known !== undefined) return known;
    this.fragments.set(key, 0);
    const fragment = this.context.getFragment(name);
    const rows = fragment ? this.of(fragment.selectionSet, type, pageSize) : 0;
    this.fragments.set(key, rows);
    return rows;
  }
}

function pageSizeOf({ arguments: given = [] }: FieldNode): number {
  const size = given.find(({ name }) => name.value === 'pageSize')?.value;
  if (!size) return ASSUMED;
  return size.kind === Kind.INT ? Number(size.value) : LARGEST_PAGE;
}
