#include "road/press.hpp"

#include "funder/code/still_moment.hpp"

namespace verantwoord {

Press::Press(std::filesystem::path share) {
    std::promise<void> begin;
    const std::future<void> begun = begin.get_future();
    auto load = [begin = std::move(begin), share = std::move(share)]() mutable {
        const AtWork here;
        begin.set_value();
        return std::shared_ptr<const Loaded>(new Loaded{Fonts(share), read_pdf_assets(share)});
    };
    loading_ = std::async(std::launch::async, std::move(load)).share();
    begun.wait(); // from here on no worker is forked before all is there
}

const Press::Loaded& Press::loaded() { return *loading_.get(); }

const Fonts& Press::fonts(const FontRoles& roles) {
    const Fonts& usual = loaded().usual;
    if (roles == usual.roles()) return usual;
    const std::lock_guard lock(mutex_);
    const auto known = others_.find(roles);
    return known != others_.end() ? known->second : others_.try_emplace(roles, usual, roles).first->second;
}

const PdfAssets& Press::assets() { return loaded().assets; }

} // namespace verantwoord
