import { createFileRoute } from '@tanstack/react-router';
import { Invited } from '../home/invited.js';

export const Route = createFileRoute('/invited')({ component: Invited });
