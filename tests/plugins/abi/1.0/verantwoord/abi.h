/* The boundary between Verantwoord and the code of a funder's plugin: two tables of C functions and one
 * symbol. It exists so that a plugin keeps working whatever compiler, library version or build flags its
 * author uses; authors write C++ through plugin.hpp, which is a thin layer on this file.
 *
 * Ownership. Nothing that crosses is ever freed by the other side. The core's table, the run and every text
 * that the core returns are valid for the duration of one call to `calculate`. Texts given to the core are
 * copied before the call returns. The plugin's table is static and lives as long as the process.
 *
 * Threads. One thread, one call at a time.
 *
 * Growth. Members are only ever added at the end of a table; then VW_ABI_MINOR grows, and `size` says how far
 * a table reaches. A changed meaning is a new symbol, verantwoord_plugin_v2.
 */
#ifndef VERANTWOORD_ABI_H
#define VERANTWOORD_ABI_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define VW_ABI_MAJOR 1u /* in the name of the symbol */
#define VW_ABI_MINOR 0u

/* UTF-8, not closed with a zero, never owned by who receives it. `data` may be null when there is no such
 * text. */
typedef struct vw_text {
    const char* data;
    size_t size;
} vw_text;

/* One calculation in the core: one indicator over one set of rows. */
typedef struct vw_run vw_run;

/* What `calculate` answers. */
enum { VW_OK = 0, VW_FAILED = 1, VW_UNKNOWN_INDICATOR = 2 };

/* How serious a finding is. With an error the figure is not used. */
enum { VW_NOTE = 0, VW_WARNING = 1, VW_ERROR = 2 };

/* Why there is no amount. */
enum { VW_NOT_RECORDED = 0, VW_NOT_APPLICABLE = 1, VW_PRO_MEMORIA = 2, VW_ZERO_DENOMINATOR = 3 };

/* In put_finding: about no row in particular. */
#define VW_NO_ROW ((size_t)-1)

/* What the core offers. The core chooses the rows: for a total all rows of the period, for a breakdown the
 * rows of one cell, for last year the rows of last year. The plugin calculates one figure over the rows it is
 * given. Rows are numbered from 0 to row_count - 1. A field is named as in indicatoren.json ("minuten",
 * "deelnemer.gemeente") and must be listed under `leest` in plugin.json; else it reads as empty and the
 * figure is refused. */
typedef struct vw_host_v1 {
    uint32_t size; /* of this table, in bytes */
    uint32_t abi_minor;
    size_t (*row_count)(const vw_run* run);
    /* Empty when the cell is empty. A person's number comes as another text that is the same for the same
     * person. */
    vw_text (*row_text)(const vw_run* run, size_t row, vw_text field);
    /* Smallest units: persons, minutes, eurocents. Answers 0 and leaves `out` alone when the cell is empty.
     */
    int32_t (*row_amount)(const vw_run* run, size_t row, vw_text field, int64_t* out);
    /* Days since 1 January 1970. Answers 0 and leaves `out` alone when the cell is empty. */
    int32_t (*row_date)(const vw_run* run, size_t row, vw_text field, int32_t* out);
    /* "jaar", "periode.van", "periode.tot" (jjjj-mm-dd), "financier", "kenmerk", "subsidie" (eurocents). */
    vw_text (*setting)(const vw_run* run, vw_text key);
    /* Exactly one of these three, once. Amounts in the smallest unit of the indicator: minutes when it is in
     * hours. */
    void (*put_amount)(vw_run* run, int64_t amount);
    void (*put_ratio)(vw_run* run, int64_t numerator,
                      int64_t denominator); /* denominator 0: there is no figure */
    void (*put_missing)(vw_run* run, int32_t reason);
    /* This row stands behind the figure. A figure about people that names no rows is not printed. */
    void (*use_row)(vw_run* run, size_t row);
    /* A message to the centre, in Dutch: one sentence without a full stop, and what can be done. */
    void (*put_finding)(vw_run* run, int32_t level, vw_text message, vw_text help, size_t row);
} vw_host_v1;

/* What the plugin offers. */
typedef struct vw_plugin_v1 {
    uint32_t size;       /* of this table, in bytes */
    uint32_t abi_minor;  /* of the abi.h it was built with */
    const char* id;      /* equals "id" in plugin.json */
    const char* version; /* equals "versie" in plugin.json */
    /* Must not throw. */
    int32_t (*calculate)(const vw_host_v1* host, vw_run* run, vw_text indicator);
} vw_plugin_v1;

/* The only symbol that a plugin exports. */
#if defined(__GNUC__)
__attribute__((visibility("default")))
#endif
const vw_plugin_v1*
verantwoord_plugin_v1(void);

#ifdef __cplusplus
}
#endif

#endif
