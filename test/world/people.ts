import { SYSTEM, type Actor, type Language, type Role } from '@maplebridge/kernel';
import { ACCEPTED_TEXTS, acceptedText, profileOf } from '@maplebridge/law';
import { Access, Accounts, Consents, Identities, Organisations, SignIns } from '@maplebridge/people';
import { Files } from '@maplebridge/platform';
import { documentPhoto, handwriting } from './picture.js';
import type { World } from './world.js';

/** Somebody in the world. `demo` is what the demonstration's sign-in page calls them. */
export interface Person {
  readonly accountId: string;
  readonly name: string;
  readonly contact: string;
  readonly actor: Actor;
}

/** People enter the world as they would enter the product: by contact, texts, identity and roles. */
export class People {
  private count = 0;

  constructor(private readonly world: World) {}

  async add(name: string, contact: string, { language = 'zh-CN', demo }: { language?: Language; demo?: string } = {}): Promise<Person> {
    const { get, database } = this.world;
    const accountId = await database.transaction(() => get(SignIns).accountFor(contact, language, name));
    if (demo) await get(Accounts).markDemo(accountId, name, demo);
    const actor: Actor = { kind: 'account', accountId, relations: [], partyIds: [] };
    return { accountId, name, contact, actor };
  }

  async staff(person: Person, organisationId: string, ...roles: Role[]): Promise<Person> {
    for (const role of roles) await this.world.get(Organisations).giveRole(SYSTEM, organisationId, person.accountId, role);
    return person;
  }

  /** Told and identified: the four texts accepted, name, number and photo of the document stated. */
  async prepare(person: Person, profileId = 'cn-people'): Promise<void> {
    const { get } = this.world;
    const profile = profileOf(profileId);
    const items = ACCEPTED_TEXTS.map((text) => ({ text, textVersion: String(acceptedText(profile, text).version), language: 'zh-CN' as const }));
    await get(Consents).accept(person.actor, items.map((item) => (item.text === 'service-address' ? { ...item, details: { name: person.name, contact: person.contact, address: '' } } : item)));
    const photoFileId = await this.file(person, 'document.png', documentPhoto(++this.count));
    await get(Identities).state(person.actor, { name: person.name, documentKind: 'resident-card', documentNumber: residentNumber(this.count), photoFileId });
  }

  async file(person: Person, name: string, content: Buffer, mediaType = 'image/png'): Promise<string> {
    return (await this.world.get(Files).put({ ownerAccountId: person.accountId, name, mediaType, content })).id;
  }

  signature(person: Person): Promise<string> {
    return this.file(person, 'signature.png', handwriting(++this.count));
  }

  /** What this person is in a case, as the door would resolve it. */
  inCase(person: Person, caseId: string): Promise<Actor> {
    return this.world.get(Access).inCase(person.actor, caseId);
  }
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** An invented resident number of a region that does not exist (999…), with a right check character. */
function residentNumber(n: number): string {
  const digits = `99999919${String(70 + (n % 29)).padStart(2, '0')}0${1 + (n % 9)}1${n % 9}${String(n % 1000).padStart(3, '0')}`;
  const total = WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);
  return digits + '10X98765432'[total % 11];
}
