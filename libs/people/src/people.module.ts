import { Module } from '@nestjs/common';
import { entities } from '@maplebridge/platform';
import { Access } from './access.service.js';
import { AccountRow, CodeChallengeRow, SignInRow } from './account.entity.js';
import { Accounts } from './accounts.service.js';
import { Capabilities } from './capabilities.service.js';
import { CapabilityRow } from './capability.entity.js';
import { Codes } from './codes.service.js';
import { Consents } from './consents.service.js';
import { Identities } from './identities.service.js';
import { ConsentRow, IdentityRow } from './identity.entity.js';
import { InvolvementRow } from './involvement.entity.js';
import { Involvements } from './involvements.service.js';
import { MachineClients } from './machine-clients.service.js';
import { MachineClientRow, MachineTokenRow, MembershipRow, OrganisationRow } from './organisation.entity.js';
import { Organisations } from './organisations.service.js';
import { Passwords } from './passwords.service.js';
import { SignIns } from './sign-ins.service.js';

entities('people', [
  AccountRow, SignInRow, CodeChallengeRow, OrganisationRow, MembershipRow, MachineClientRow, MachineTokenRow,
  InvolvementRow, IdentityRow, ConsentRow, CapabilityRow,
]);

const services = [Access, Accounts, Capabilities, Codes, Consents, Identities, Involvements, MachineClients, Organisations, Passwords, SignIns];

@Module({ providers: services, exports: services })
export class PeopleModule {}
