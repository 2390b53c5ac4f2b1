// SPDX-License-Identifier: GPL-3.0-or-later
//
// Work on many items on all cores, with the results in their order and memory for a few of them only: a block
// of items is read, worked on by all threads, and handed over; then comes the next block.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <type_traits>
#include <vector>

namespace voix::vote {

/// For i = 0 … count − 1: take(i, work(read(i))). `read` and `take` are called in order from this thread,
/// `work` from `jobs` threads at a time. What any of them throws comes out here.
template <class Read, class Work, class Take>
void in_parallel(std::size_t count, unsigned jobs, Read read, Work work, Take take) {
  using Item = std::invoke_result_t<Read, std::size_t>;
  using Result = std::invoke_result_t<Work, const Item&>;
  const std::size_t threads = std::max(1U, jobs);
  const std::size_t block = 16 * threads;
  for (std::size_t begin = 0; begin < count; begin += block) {
    const auto size = std::min(block, count - begin);
    std::vector<Item> items;
    for (std::size_t i = 0; i < size; ++i) items.push_back(read(begin + i));
    std::vector<Result> results(size);
    std::atomic<std::size_t> next = 0;
    std::exception_ptr thrown;
    std::mutex mutex;
    const auto run = [&] {
      try {
        for (auto i = next++; i < size; i = next++) results[i] = work(items[i]);
      } catch (...) {
        const std::lock_guard lock(mutex);
        thrown = std::current_exception();
      }
    };
    {
      std::vector<std::jthread> others;
      for (std::size_t i = 1; i < std::min(threads, size); ++i) others.emplace_back(run);
      run();
    }
    if (thrown) std::rethrow_exception(thrown);
    for (std::size_t i = 0; i < size; ++i) take(begin + i, std::move(results[i]));
  }
}

}  // namespace voix::vote
