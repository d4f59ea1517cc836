import { resolveEmployer } from '#postings';
import { EmployerStore, type MergeOutcome } from '#store';
import { OperatorEmployerPage, OperatorEmployersPage, renderPage, type Site } from '#views';
import { Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { notFound, ToldFailure } from '../../http/failure.js';
import { SITE } from '../../tokens.js';
import { employerId, EMPLOYERS_PATH, nextAddress, placeIn } from './employer-address.js';
import { employerName, parseCorrection } from './employer-form.js';
import { readForm } from '../../http/read-form.js';

const PAGE = 50;
const LONGEST_Q = 200;

const NO_EMPLOYER = 'There is no employer of this number, or it was merged into another.';

const REFUSED: Record<Exclude<MergeOutcome, 'merged'>, string> = {
  unknown: 'No employer has that number. Numbers stand in the list of all employers.',
  itself: 'That is the number of this employer itself.',
  merged_before: 'One of the two is merged already. Split it off first, or name the one that stands for it.',
};

/** Employers, to be looked at and set right. */
@Controller(EMPLOYERS_PATH)
export class EmployersController {
  constructor(
    private readonly employers: EmployerStore,
    @Inject(SITE) private readonly site: Site,
  ) {}

  @Get()
  async list(@Query() query: Record<string, unknown>, @Res() response: Response): Promise<void> {
    const q = typeof query['q'] === 'string' ? withoutNul(query['q']).trim().slice(0, LONGEST_Q) : '';
    const found = await this.employers.list({ q, limit: PAGE + 1, after: placeIn(query['after']) });
    const employers = found.slice(0, PAGE);
    const last = found.length > PAGE ? employers.at(-1) : undefined;
    const next = last ? nextAddress(q, last) : null;
    response.type('html').send(renderPage(OperatorEmployersPage, { site: this.site, employers, q, next }));
  }

  @Get(':id')
  async one(@Param('id') text: string, @Res() response: Response): Promise<void> {
    const employer = await this.employers.byId(idOf(text));
    if (!employer) throw notFound(NO_EMPLOYER);
    response.type('html').send(renderPage(OperatorEmployerPage, { site: this.site, employer }));
  }

  @Post(':id/correct')
  async correct(
    @Param('id') text: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const id = idOf(text);
    const parsed = parseCorrection(await readForm(request));
    if ('problems' in parsed) throw refused(...parsed.problems);
    if (!(await this.employers.correct(id, parsed.correction))) throw notFound(NO_EMPLOYER);
    show(response, id);
  }

  @Post(':id/alias')
  async addAlias(
    @Param('id') text: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const id = idOf(text);
    const said = employerName.safeParse((await readForm(request)).get('alias') ?? '');
    if (!said.success) throw refused(`The name ${said.error.issues[0]!.message}`);
    const resolved = resolveEmployer(said.data);
    if (!resolved)
      throw refused(
        `Boards write "${said.data}" when they do not say who hires, so it can be nobody's name.`,
      );
    const added = await this.employers.addAlias(id, { name: said.data, key: resolved.key });
    if (added.outcome === 'unknown') throw notFound(NO_EMPLOYER);
    if (added.outcome === 'taken')
      throw refused(`That is a name of employer number ${added.by}. If both are one, merge them.`);
    show(response, id);
  }

  @Post(':id/merge')
  async merge(@Param('id') text: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const from = idOf(text);
    const into = employerId((await readForm(request)).get('into')?.trim() ?? '');
    const outcome = into === null ? 'unknown' : await this.employers.merge(from, into);
    if (outcome !== 'merged') throw refused(REFUSED[outcome]);
    show(response, into!);
  }

  @Post(':id/unmerge')
  async unmerge(@Param('id') text: string, @Res() response: Response): Promise<void> {
    const id = idOf(text);
    if (!(await this.employers.unmerge(id))) throw notFound('This employer is not merged into another.');
    show(response, id);
  }
}

/** Postgres takes no NUL in a text, and no name has one. */
const withoutNul = (text: string): string => text.replaceAll('\0', '');

function idOf(text: string): number {
  const id = employerId(text);
  if (id === null) throw notFound(NO_EMPLOYER);
  return id;
}

const refused = (...detail: string[]): ToldFailure =>
  new ToldFailure({ status: 400, title: 'This can not be done', detail });

/** After a change the browser asks for the page, so that reloading it doesn't change again. */
const show = (response: Response, id: number): void => response.redirect(303, `${EMPLOYERS_PATH}/${id}`);
