import type { JsonSchema } from '../api/openapi-parameters.js';

/** Something an assistant can ask. It reads only. */
export interface Tool {
  name: string;
  title: string;
  /** For the assistant: what it answers and when to use it. */
  description: string;
  inputSchema: { type: 'object'; properties: Record<string, JsonSchema>; required?: string[] };
  /** @throws ToolRefused when the arguments can't be used */
  answer: (given: Record<string, unknown>) => Promise<object>;
}

/** The message is a sentence for the assistant: what was wrong, what to do. */
export class ToolRefused extends Error {}
