import { createFileRoute } from '@tanstack/react-router';
import { Privacy } from '../home/privacy.js';

export const Route = createFileRoute('/privacy')({ component: Privacy });
