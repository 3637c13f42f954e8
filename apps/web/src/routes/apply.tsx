import { createFileRoute } from '@tanstack/react-router';
import { StartApplication } from '../cases/apply/start.js';
import { SignedIn } from '../people/signed-in.js';

export const Route = createFileRoute('/apply')({
  component: () => (
    <SignedIn>
      <StartApplication />
    </SignedIn>
  ),
});
