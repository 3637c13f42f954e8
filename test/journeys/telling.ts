import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { PHONE, type PageLanguage } from './browser.js';
import { Person } from './person.js';

/** One telling of the story: its people with their browsers, and its parts by name. */
export class Telling {
  private readonly people = new Map<string, Person>();

  constructor(
    private readonly url: string,
    readonly language: PageLanguage,
  ) {}

  /** Somebody arrives with a browser program of their own; the two sides on phones. */
  async arrive(name: string, viewport?: typeof PHONE): Promise<Person> {
    const person = await Person.arrive(this.url, this.language, viewport);
    this.people.set(name, person);
    return person;
  }

  /** One part of the story; where it fails, it says which part and leaves a picture of every screen. */
  async part<T>(name: string, work: () => Promise<T>): Promise<T> {
    const started = Date.now();
    try {
      return await work();
    } catch (error) {
      const folder = join(process.env['SHOTS'] ?? tmpdir(), 'maplebridge-story');
      mkdirSync(folder, { recursive: true });
      for (const [who, { page }] of this.people) await page.screenshot({ path: join(folder, `${this.language}-${who}.png`) }).catch(() => undefined);
      throw new Error(`${name} (pictures in ${folder}): ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    } finally {
      console.log(`${this.language} ${name}: ${Date.now() - started} ms`);
    }
  }

  /** Somebody has done their part and closes their browser. */
  async leave(name: string): Promise<void> {
    await this.people.get(name)?.leave();
    this.people.delete(name);
  }

  async end(): Promise<void> {
    await Promise.all([...this.people.keys()].map((name) => this.leave(name)));
  }
}
