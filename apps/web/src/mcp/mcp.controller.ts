import { isAddress } from '#domain';
import { samplesAreOn, type Settings } from '#settings';
import { FullPostingStore } from '#store';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { All, Controller, Inject, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ToldFailure } from '../http/failure.js';
import { readJson } from '../http/read-json.js';
import { siteOrigin } from '../http/site-origin.js';
import { Search } from '../search/search.js';
import { SETTINGS } from '../tokens.js';
import { getPostingTool } from './get-posting.tool.js';
import { marketStatisticsTool } from './market-statistics.tool.js';
import { mcpServer } from './mcp-server.js';
import { searchPostingsTool } from './search-postings.tool.js';

const MOST_BYTES = 100_000;

/** The search for assistants: the Model Context Protocol over streamable HTTP, without sessions. */
@Controller('mcp')
export class McpController {
  constructor(
    private readonly search: Search,
    private readonly postings: FullPostingStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post()
  async message(@Req() request: Request, @Res() response: Response): Promise<void> {
    if (!isFromHere(request)) throw foreign();
    const message = await readJson(request, MOST_BYTES);
    // One request counts as one: with batches it would be as many as a client likes.
    if (Array.isArray(message)) throw batch();
    const origin = siteOrigin(this.settings.PUBLIC_URL, request);
    const server = mcpServer([
      searchPostingsTool(this.search, origin),
      getPostingTool(this.postings, { origin, samples: samplesAreOn(this.settings) }),
      marketStatisticsTool(this.search),
    ]);
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    response.on('close', () => void server.close());
    await server.connect(transport);
    response.set('Cache-Control', 'no-store');
    await transport.handleRequest(request, response, message);
  }

  /** Without sessions there is no stream to listen to, and nothing to end. */
  @All()
  refuse(@Res({ passthrough: true }) response: Response): never {
    response.set('Allow', 'POST');
    throw new ToldFailure({
      status: 405,
      title: 'Only POST is answered here',
      detail: ['Send Model Context Protocol messages by POST; there are no sessions and no streams.'],
    });
  }
}

/** The protocol asks for this: a page from elsewhere must not talk to a server that its visitor can reach. */
function isFromHere({ headers: { origin }, host }: Request): boolean {
  return origin === undefined || (isAddress(origin) && new URL(origin).host === host);
}

const foreign = (): ToldFailure =>
  new ToldFailure({
    status: 403,
    title: 'This comes from another site',
    detail: ['Pages of other sites may read /api and /feeds, but not talk to this address.'],
  });

const batch = (): ToldFailure =>
  new ToldFailure({
    status: 400,
    title: 'One message at a time',
    detail: ['Send each message in a request of its own.'],
  });
