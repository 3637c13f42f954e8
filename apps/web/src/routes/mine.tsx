import { createFileRoute } from '@tanstack/react-router';
import { MyCases } from '../cases/mine.js';
import { SignedIn } from '../people/signed-in.js';

export const Route = createFileRoute('/mine')({
  component: () => (
    <SignedIn>
      <MyCases />
    </SignedIn>
  ),
});
