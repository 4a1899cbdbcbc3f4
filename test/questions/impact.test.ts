import { openMemory } from '../store/open-memory.ts';
import { seedStatements } from '../support/seed.ts';
import { impactCases } from './impact-cases.ts';

impactCases('in memory', async (statements) => openMemory(statements ?? (await seedStatements())));
