import { searchInWords } from '#alerts';
import type { Settings } from '#settings';
import { SubscriptionStore, type AlertRow } from '#store';
import { ManagePage, renderPage, type AlertShown, type FieldErrors, type Site } from '#views';
import { Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { readForm } from '../http/read-form.js';
import { SETTINGS, SITE } from '../tokens.js';
import { leavingOut, lettingIn, pauseChange, timetableChange, type ChangeRead } from './alert-change.js';
import { managePath } from './alert-links.js';
import { alertShown, typedOf } from './alert-shown.js';
import { lookAfterChange, pauseDays } from './alert-times.js';
import { EmployerMeant } from './employer-meant.js';
import { FilterNames } from './filter-names.js';
import { linkSecret } from './link-secret.js';
import { ManagedAlerts } from './managed-alerts.js';

/** What was just done, told on the page that comes back. */
const DONE: Readonly<Record<string, string>> = {
  timetable: 'Saved.',
  pause: 'Paused. No mail comes until then.',
  resume: 'The pause is over.',
  'leave-out': 'That employer is left out from now on.',
  'let-in': 'That employer’s postings come again.',
  stop: 'This alert is stopped.',
  'stop-all': 'All your alerts are stopped.',
};

interface Shown {
  errors?: FieldErrors;
  done?: string | null;
  form?: URLSearchParams;
}

interface Posted {
  token: string;
  request: Request;
  response: Response;
}

/** An alert's own page, reached by the signed link of its mails alone. */
@Controller('alerts/manage/:token')
export class ManageController {
  constructor(
    private readonly alerts: ManagedAlerts,
    private readonly store: SubscriptionStore,
    private readonly names: FilterNames,
    private readonly employers: EmployerMeant,
    @Inject(SITE) private readonly site: Site,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  async page(
    @Param('token') token: string,
    @Query() query: Record<string, unknown>,
    @Res() response: Response,
  ): Promise<void> {
    const alert = await this.alerts.behind(token);
    const text = (name: string): string => (typeof query[name] === 'string' ? query[name] : '');
    const done = Object.hasOwn(DONE, text('done')) ? DONE[text('done')] : null;
    const form = new URLSearchParams({ employer: text('employer') });
    await this.show(response, alert, { done: done ?? null, form });
  }

  @Post('timetable')
  async timetable(
    @Param('token') token: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.change('timetable', { token, request, response }, timetableChange);
  }

  @Post('pause')
  async pause(
    @Param('token') token: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.change('pause', { token, request, response }, (form, alert) =>
      pauseChange(form, alert, new Date()),
    );
  }

  @Post('resume')
  async resume(
    @Param('token') token: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.change('resume', { token, request, response }, () => ({ change: { pausedUntil: null } }));
  }

  @Post('leave-out')
  async leaveOut(
    @Param('token') token: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.change('leave-out', { token, request, response }, async (form, alert) =>
      leavingOut(await this.employers.by(form.get('employer') ?? ''), alert),
    );
  }

  @Post('let-in')
  async letIn(
    @Param('token') token: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.change('let-in', { token, request, response }, (form, alert) =>
      lettingIn(form.get('employer'), alert),
    );
  }

  @Post('stop')
  async stop(@Param('token') token: string, @Res() response: Response): Promise<void> {
    const { id } = await this.alerts.behind(token);
    await this.store.unsubscribe(id);
    this.back(response, id, 'stop');
  }

  @Post('stop-all')
  async stopAll(@Param('token') token: string, @Res() response: Response): Promise<void> {
    const { id } = await this.alerts.behind(token);
    for (const alert of await this.store.besides(id)) await this.store.unsubscribe(alert.id);
    this.back(response, id, 'stop-all');
  }

  private async change(
    what: string,
    { token, request, response }: Posted,
    read: (form: URLSearchParams, alert: AlertRow) => ChangeRead | Promise<ChangeRead>,
  ): Promise<void> {
    const alert = await this.alerts.behind(token);
    const form = await readForm(request);
    const wanted = await read(form, alert);
    if ('errors' in wanted) {
      await this.show(response.status(400), alert, { errors: wanted.errors, form });
      return;
    }
    const now = new Date();
    await this.store.change(alert.id, wanted.change, (after) => lookAfterChange(alert, after, now));
    this.back(response, alert.id, what);
  }

  /** After a change the browser asks for the page, so that reloading it doesn't change again. */
  private back(response: Response, id: number, done: string): void {
    response.redirect(303, `${managePath(id, linkSecret(this.settings))}?done=${done}`);
  }

  private async meant(text: string, alert: AlertRow): Promise<AlertShown['employerMeant']> {
    const id = text === '' ? null : await this.employers.by(text);
    if (id === null || alert.employersExcluded.includes(id)) return null;
    const [employer] = await this.names.employers([id]);
    return employer ?? null;
  }

  private async show(
    response: Response,
    alert: AlertRow,
    { errors = {}, done = null, form = new URLSearchParams() }: Shown,
  ): Promise<void> {
    const secret = linkSecret(this.settings);
    const now = new Date();
    const [, ...others] = await this.store.besides(alert.id);
    const employersExcluded = await this.names.employers(alert.employersExcluded);
    const employerMeant = await this.meant(form.get('employer') ?? '', alert);
    const kept = typedOf(alert, '');
    const typed = Object.entries(kept).map(([name, value]) => [name, form.get(name) ?? value]);
    const page = renderPage(ManagePage, {
      site: this.site,
      address: alert.address,
      alert: alertShown(alert, { employersExcluded, employerMeant }, secret, now),
      typed: Object.fromEntries(typed) as typeof kept,
      errors,
      done,
      others: others.map(({ id, criteria, state }) => ({
        path: managePath(id, secret),
        words: searchInWords(criteria),
        state,
      })),
      pause: pauseDays(alert.zone, now),
    });
    response.type('html').send(page);
  }
}
