import { createFileRoute } from '@tanstack/react-router';
import { AccountPage } from '../people/account-page.js';

export const Route = createFileRoute('/me')({ component: AccountPage });
