import { type Transaction } from '../work/unit-of-work';

/** Files of people being checked or taken in. */
export class PersonImportRepository {
  constructor(private readonly transaction: Transaction) {}
}
