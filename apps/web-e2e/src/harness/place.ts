import { expect } from '@jest/globals';
import { type Locator, type Page } from 'playwright-core';
import { eventually } from './steps';

/** What a thing is called: its whole name, or part of it as a pattern. */
export type Name = string | RegExp;

const named = (name: Name) => (typeof name === 'string' ? { name, exact: true } : { name });

type Role = Parameters<Page['getByRole']>[0];

/** How the visitor touches what they see. */
export interface Hand {
  press: (thing: Locator) => Promise<void>;
}

/** A part of the screen, and what somebody can see and do there, in the words on it. */
export class Place {
  constructor(
    readonly ground: Locator,
    protected readonly hand: Hand,
  ) {}

  /** A part of this place by what it is and what it is called. */
  part(role: Role, name?: Name): Place {
    return new Place(this.find(role, name), this.hand);
  }

  /** The one item of a list that holds these words. */
  item(words: Name): Place {
    return new Place(this.ground.getByRole('listitem').filter({ hasText: words }).last(), this.hand);
  }

  /** The one row of a table that holds these words. */
  row(words: Name): Place {
    return new Place(this.ground.getByRole('row').filter({ hasText: words }), this.hand);
  }

  /** What is said of a term, such as who the owner is. */
  definition(term: string): Place {
    const said = this.find('term').filter({ hasText: new RegExp(`^${term}$`) });
    return new Place(said.locator('xpath=following-sibling::dd[1]'), this.hand);
  }

  find(role: Role, name?: Name): Locator {
    return this.ground.getByRole(role, name === undefined ? {} : named(name));
  }

  labelled(label: Name): Locator {
    return this.ground.getByLabel(label, { exact: typeof label === 'string' });
  }

  async presses(name: Name): Promise<void> {
    await this.hand.press(this.find('button', name));
  }

  async follows(name: Name): Promise<void> {
    await this.hand.press(this.find('link', name));
  }

  /** Goes into a field to type there. */
  async touches(label: Name): Promise<void> {
    await this.hand.press(this.labelled(label));
  }

  /** Presses one answer among several. */
  async picks(name: Name): Promise<void> {
    await this.hand.press(this.find('radio', name));
    await eventually(async () => expect(await this.find('radio', name).isChecked()).toBe(true));
  }

  async ticks(name: Name): Promise<void> {
    await this.hand.press(this.find('checkbox', name));
    await eventually(async () => expect(await this.find('checkbox', name).isChecked()).toBe(true));
  }

  async types(label: Name, words: string): Promise<void> {
    await this.labelled(label).fill(words);
  }

  async chooses(label: Name, option: string): Promise<void> {
    await this.labelled(label).selectOption({ label: option });
  }

  /** Types part of a name and takes who is found. */
  async looksUp(label: Name, name: string): Promise<void> {
    const box = this.find('combobox', label);
    await box.fill(name);
    await this.hand.press(this.ground.getByRole('option', { name: new RegExp(`^${name}`) }).first());
    await eventually(async () => expect(await box.inputValue()).toBe(name));
  }

  /** Looks for something in a list, by the box above it. */
  async searches(words: string): Promise<void> {
    const form = this.part('search');
    await form.find('searchbox').fill(words);
    await form.presses('Search');
  }

  /** Waits until these words can be read here. */
  async sees(words: Name): Promise<void> {
    await this.ground.getByText(words).filter({ visible: true }).first().waitFor();
  }

  /** Waits until these words cannot be read here. */
  async seesNot(words: Name): Promise<void> {
    await eventually(async () =>
      expect(await this.ground.getByText(words).filter({ visible: true }).count()).toBe(0),
    );
  }

  /** Waits until there is such a thing here. */
  async finds(role: Role, name?: Name): Promise<void> {
    await this.find(role, name).filter({ visible: true }).first().waitFor();
  }

  /** Waits until there is no such thing here. */
  async findsNo(role: Role, name?: Name): Promise<void> {
    await eventually(async () =>
      expect(await this.find(role, name).filter({ visible: true }).count()).toBe(0),
    );
  }

  /** How many such things there are here now. */
  async counts(role: Role, name?: Name): Promise<number> {
    return this.find(role, name).filter({ visible: true }).count();
  }

  /** What stands in a field. */
  async reads(label: Name): Promise<string> {
    return this.labelled(label).inputValue();
  }

  /** All the words here. */
  async text(): Promise<string> {
    return this.ground.innerText();
  }

  /** What the links here are called, in their order. */
  async links(): Promise<string[]> {
    await this.finds('link');
    return this.find('link').allInnerTexts();
  }

  /** The place where these words stand. */
  saying(words: Name): Place {
    return new Place(this.ground.getByText(words).filter({ visible: true }).first(), this.hand);
  }

  /** Gives a file from the visitor's device. */
  async attaches(label: Name, name: string, content: string | Buffer): Promise<void> {
    const file = { name, mimeType: 'text/csv', buffer: Buffer.from(content) };
    await this.labelled(label).setInputFiles(file);
  }
}
