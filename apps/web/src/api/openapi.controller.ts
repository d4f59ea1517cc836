import { Controller, Get, Header } from '@nestjs/common';
import { KEPT } from '../http/caching.js';
import { openApiDocument } from './openapi.js';

@Controller('api/openapi.json')
export class OpenApiController {
  @Get()
  @Header('Cache-Control', KEPT.document)
  document(): object {
    return openApiDocument;
  }
}
