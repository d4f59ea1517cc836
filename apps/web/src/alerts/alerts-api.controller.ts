import type { Settings } from '#settings';
import { Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { badParameters, ToldFailure } from '../http/failure.js';
import { readJson } from '../http/read-json.js';
import { SETTINGS } from '../tokens.js';
import { linkSecret } from './link-secret.js';
import { SignUps } from './sign-ups.js';
import { TAKEN } from './taken.js';
import { readWish } from './wish.js';

const MOST_BYTES = 16_000;

/** Alerts for programs. */
@Controller('api/v1/alerts')
export class AlertsApiController {
  constructor(
    private readonly signUps: SignUps,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post()
  @HttpCode(202)
  async ask(@Req() request: Request): Promise<typeof TAKEN> {
    linkSecret(this.settings);
    const body = await readJson(request, MOST_BYTES);
    if (!isRecord(body)) throw notAnObject();
    const read = readWish(body, { unknownParameters: 'refused' });
    if ('errors' in read) throw badParameters(read.errors);
    await this.signUps.take(read.wish, request.ip ?? '');
    return TAKEN;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const notAnObject = (): ToldFailure =>
  new ToldFailure({
    status: 400,
    title: 'This is not an alert',
    detail: ['Send an object: {"email": ..., "search": ..., "rhythm": ..., "zone": ...}.'],
  });
