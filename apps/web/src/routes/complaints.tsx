import { createFileRoute } from '@tanstack/react-router';
import { Complaints } from '../home/complaints.js';

export const Route = createFileRoute('/complaints')({ component: Complaints });
