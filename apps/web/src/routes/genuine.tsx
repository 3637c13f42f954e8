import { createFileRoute } from '@tanstack/react-router';
import { Genuine } from '../home/genuine.js';

export const Route = createFileRoute('/genuine')({ component: Genuine });
