export type { SimulatedBoard } from './boards.js';
export { FAULT_KINDS, type Fault, type FaultKind } from './faults.js';
export type { SeenRequest } from './seen-requests.js';
export { startSimulator, type Simulator, type SimulatorOptions } from './simulator.js';
export { allVacancies } from './vacancies/all-vacancies.js';
export { externalIdOn } from './formats/external-id.js';
export { descriptionOf } from './formats/markup.js';
export type { BoardRef, PayForm, RemoteForm, Truth, Vacancy } from './vacancies/vacancy.js';
