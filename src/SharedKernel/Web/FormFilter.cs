using FluentValidation;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>Übersetzt, was fachlich nicht geht, in Antworten: 422 mit Formular, 409 mit beiden Ständen, 404, 403.</summary>
public sealed class FormFilter : IAsyncPageFilter
{
    /// <inheritdoc />
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var form = context.HandlerInstance as IFormPage;
        if (form is not null && context.HttpContext.Request is { HasFormContentType: true } anfrage && (anfrage.Form.ContainsKey(Schreibfeld.Vorschau) || anfrage.Form.ContainsKey(Schreibfeld.Einfuegen) || anfrage.Form.ContainsKey(Zwischenschritt.Name)))
        {
            // Zum Ansehen, Einfügen und für weitere Zeilen muss noch nichts vollständig sein.
            foreach (var stand in context.ModelState.Values) stand.Errors.Clear();
            context.Result = await ShowAgainAsync(context, form, StatusCodes.Status200OK);
            if (form is IMitBausteinen mitBausteinen) Einfuegen(context.ModelState, anfrage.Form, mitBausteinen);
            return;
        }
        if (form is not null && HttpMethods.IsPost(context.HttpContext.Request.Method) && !context.ModelState.IsValid)
        {
            context.Result = await ShowAgainAsync(context, form);
            return;
        }
        var executed = await next();
        if (executed.Exception is not { } exception || executed.ExceptionHandled) return;
        if (await AnswerAsync(context, form, exception) is not { } answer) return;
        executed.ExceptionHandled = true;
        executed.Result = answer;
    }

    private static async Task<IActionResult?> AnswerAsync(PageHandlerExecutingContext context, IFormPage? form, Exception exception)
    {
        switch (exception)
        {
            case NichtGefunden: return new NotFoundResult();
            case ZugriffVerweigert: return new StatusCodeResult(StatusCodes.Status403Forbidden);
            case ValidationException validation when form is not null:
                foreach (var fehler in validation.Errors)
                    context.ModelState.AddModelError($"Command.{fehler.PropertyName}", fehler.ErrorMessage);
                return await ShowAgainAsync(context, form);
            case ValidationException: return new BadRequestResult();
            case Regelverstoss verstoss when form is not null:
                context.ModelState.AddModelError("", verstoss.Message);
                return await ShowAgainAsync(context, form);
            case Regelverstoss verstoss when HttpMethods.IsGet(context.HttpContext.Request.Method) && context.HandlerMethod?.Name is not null:
                // Eine Ausgabe, die so nicht geht: zurück zur Liste, die den Satz zeigt.
                ((PageModel)context.HandlerInstance).TempData["Warnung"] = verstoss.Message;
                return new RedirectResult(Abfrage.ZurListe(context.HttpContext.Request));
            case Versionskonflikt konflikt when form is not null:
                await form.ShowConflictAsync(konflikt, context.HttpContext.RequestAborted);
                return Page(context, StatusCodes.Status409Conflict);
            case Versionskonflikt: return new StatusCodeResult(StatusCodes.Status409Conflict);
            default: return null;
        }
    }

    private static async Task<IActionResult> ShowAgainAsync(PageHandlerExecutingContext context, IFormPage form, int status = StatusCodes.Status422UnprocessableEntity)
    {
        try
        {
            await form.LoadAsync(context.HttpContext.RequestAborted);
        }
        catch (NichtGefunden)
        {
            return new NotFoundResult();
        }
        return Page(context, status);
    }

    private static void Einfuegen(ModelStateDictionary stand, IFormCollection formular, IMitBausteinen seite)
    {
        var feld = formular[Schreibfeld.Einfuegen].ToString();
        var gewaehlt = formular[Schreibfeld.Auswahlname(feld)].ToString();
        if (seite.Bausteine.FirstOrDefault(b => b.Id.ToString() == gewaehlt) is not { } baustein) return;
        var bisher = formular[feld].ToString().TrimEnd();
        var text = bisher.Length == 0 ? baustein.Text : $"{bisher}\n\n{baustein.Text}";
        stand.SetModelValue(feld, text, text);
    }

    private static PageResult Page(PageHandlerExecutingContext context, int status)
    {
        // Sonst ersetzte die Fehlerseite das Formular samt allem Getippten.
        if (context.HttpContext.Features.Get<Microsoft.AspNetCore.Diagnostics.IStatusCodePagesFeature>() is { } pages) pages.Enabled = false;
        var result = ((PageModel)context.HandlerInstance).Page();
        result.StatusCode = status;
        return result;
    }
}
