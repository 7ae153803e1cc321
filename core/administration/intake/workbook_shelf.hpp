// The workbooks in gegevens/: each is opened once, and each of its sheets is a data file of its own.
#pragma once

#include "administration/centre/centre.hpp"
#include "administration/files/file_account.hpp"
#include "administration/question/question.hpp"
#include "administration/records/source_file.hpp"
#include "administration/workbook/workbook.hpp"
#include "base/files/surroundings.hpp"
#include "base/message/diagnostic.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace verantwoord {

class WorkbookShelf {
  public:
    WorkbookShelf(std::filesystem::path centre_folder, const Centre& centre, const Surroundings& surroundings)
        : folder_(std::move(centre_folder)), centre_(centre), surroundings_(surroundings) {}

    /// What a name in "bestanden" stands for: the sheet, the sheets that are not hidden of a workbook, or a
    /// file that is no workbook. A sheet that is not there is reported.
    std::vector<std::string> asked(const std::string& name, Diagnostics& diagnostics);

    /// Table → the sheets of a workbook that belong to it by their own names, by the workbook's, or else by
    /// their headings. What belongs to none, and is not among those `used` already, is reported.
    std::map<std::string, std::vector<std::string>>
    recognised(const std::string& name, const std::vector<std::string>& used, Questions& questions,
               std::vector<FileAccount>& unread, Diagnostics& diagnostics);

    /// A sheet as a data file, with what it hides told; nothing when it cannot be read, which is told too.
    std::unique_ptr<SourceFile> sheet(const std::string& name, Diagnostics& diagnostics);

    struct Read {
        std::string name; ///< relative to the centre's folder
        std::size_t size = 0;
        bool whole = true; ///< every sheet with something in it was read
    };
    std::vector<Read> read() const; ///< the workbooks of which a sheet was read

  private:
    struct Book {
        std::size_t size = 0;
        std::optional<workbook::Unreadable> trouble;
        std::vector<std::shared_ptr<workbook::Sheet>> sheets;
        std::vector<const workbook::Sheet*> taken;
    };
    void fill(Book& book, const std::string& name) const;
    Book& open(const std::string& name, Diagnostics& diagnostics);
    bool is_asked(const std::string& name) const;
    std::string table_of_sheet(const std::string& own, const std::shared_ptr<workbook::Sheet>& sheet,
                               const std::string& named, Questions& questions,
                               std::vector<FileAccount>& unread, Diagnostics& diagnostics) const;
    void tell_unread(const std::string& name, const workbook::Sheet& sheet, Diagnostics& diagnostics) const;

    std::filesystem::path folder_;
    const Centre& centre_;
    const Surroundings& surroundings_;
    std::map<std::string, Book> books_; ///< by name in gegevens/
};

/// A message about a workbook or a sheet that cannot be read (G52).
Diagnostic unreadable(Severity severity, const std::string& file, const workbook::Unreadable& trouble);

} // namespace verantwoord
